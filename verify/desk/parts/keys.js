// Keys that a button cannot have (n, x, / and ?), and drafts: what is typed into a note is kept in this browser until
// a verdict is given, so that a reload loses nothing. Silent while the reader types.
//
// The page listens once, for as long as it is open; each drawing only tells what to listen for. A key that is pressed
// while Streamlit draws is therefore never lost: one of a button that is on its way is kept until the button is there.

const typing = (node) => node && node.type !== "checkbox" && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName))
const field = (key) => document.querySelector(`[class*="st-key-${key}"] :is(textarea, input, button)`)
const draft = (claim) => `twosource:draft:${claim}`

const KEYS = { n: "review_note_", "/": "review_text", "?": "review_help", x: "review_wrong", b: "review_all_" } // a key, and what it leads to

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === "Escape" && typing(document.activeElement)) return document.activeElement.blur()
  if (typing(document.activeElement)) return
  if (!KEYS[event.key]) return setTimeout(() => event.defaultPrevented || late(event.key)) // when its button had its turn
  event.preventDefault()
  if (event.key === "x") panel = { claim: document.twosource.data.claim, until: event.timeStamp + WAIT }
  reach(KEYS[event.key])
}

const WAIT = 5000 // milliseconds in which a reason may follow the x that asks for it
let panel = null

// a key of the open claim whose button does not listen yet; a reason counts only where the panel with it was asked for
function late(key) {
  const { claim, buttons = {}, reasons = {} } = document.twosource.data
  if (buttons[key]) return reach(buttons[key], 3)
  const asked = panel?.claim === claim && performance.now() < panel.until
  if (!reasons[key] || !asked) return
  panel = null
  reach(reasons[key], WAIT / 100)
}

// at once, or as soon as it is drawn
function reach(key, patience = 10) {
  const target = field(key)
  if (!target) return patience && setTimeout(() => typing(document.activeElement) || reach(key, patience - 1), 100)
  target.tagName === "BUTTON" || target.type === "checkbox" ? target.click() : target.focus()
}

function typed(event) {
  const { claim, note, link } = document.twosource.data
  if (!claim || ![field(note), field(link)].includes(event.target)) return
  const words = { note: field(note)?.value ?? "", link: field(link)?.value ?? "" }
  if (words.note || words.link) localStorage.setItem(draft(claim), JSON.stringify(words))
  else localStorage.removeItem(draft(claim))
}

function listen() {
  document.twosource = { data: {} }
  document.addEventListener("keydown", pressed)
  document.addEventListener("input", typed, true)
  document.addEventListener("pointerdown", () => { panel = null }, true) // whoever takes the mouse wants something else
  document.addEventListener("change", ({ target }) => target.type === "checkbox" && target.blur(), true) // keys go on
}

// hand a kept draft over as soon as its empty field is there
function restore(data, setTriggerValue, patience = 40) {
  const kept = JSON.parse(localStorage.getItem(draft(data.claim)) ?? "null")
  if (!kept || document.twosource.data.claim !== data.claim) return
  if (!field(data.note) && patience) return setTimeout(() => restore(data, setTriggerValue, patience - 1), 100)
  if (!field(data.note)?.value && !field(data.link)?.value) setTriggerValue("draft", { claim: data.claim, ...kept })
}

export default function (component) {
  const { data, setTriggerValue } = component
  if (!document.twosource) listen()
  const before = document.twosource.data.claim
  document.twosource.data = data
  if (data.settled) localStorage.removeItem(draft(data.settled))
  if (data.waits) reach(data.waits)
  if (data.claim && data.claim !== before) restore(data, setTriggerValue)
}
