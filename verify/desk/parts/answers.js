// Evidence for and against a statement, a card each. `data` comes from verify/desk/state/ask.py.

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".sheet")
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  root.dataset.drawn = drawn
  const open = (id) => setTriggerValue("open", id)
  root.replaceChildren(make("ul", "answers", ...data.cards.map((item) => card(item, open))))
}
