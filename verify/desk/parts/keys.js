// Keys that a button cannot have (n, x, / and ?), and drafts: what is typed into a note is kept in this browser until
// a verdict is given, so that a reload loses nothing. Silent while the reader types.
//
// The page listens once, for as long as it is open; each drawing only tells what to listen for. A key that is pressed
// while Streamlit draws is therefore never lost.

const typing = (node) => node && node.type !== "checkbox" && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName))
const field = (key) => document.querySelector(`[class*="st-key-${key}"] :is(textarea, input, button)`)
const draft = (claim) => `twosource:draft:${claim}`

const KEYS = { n: "review_note_", "/": "review_text", "?": "review_help", x: "review_wrong", b: "review_all_" } // a key, and what it leads to

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === "Escape" && typing(document.activeElement)) return document.activeElement.blur()
  if (!KEYS[event.key] || typing(document.activeElement)) return
  event.preventDefault()
  reach(KEYS[event.key])
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
