// An article with every statement marked by its flag. `data` comes from verify/desk/article.py.

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".paper")
  const drawn = JSON.stringify(data)
  if (root.dataset.drawn === drawn) return
  root.dataset.drawn = drawn
  root.replaceChildren(...data.paragraphs.map((runs) => words(runs, "p", "", (id) => setTriggerValue("open", id))))
}
