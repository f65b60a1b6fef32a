// Keys that a button cannot have (n, / and ?), and drafts: what is typed into a note is kept in this browser until
// a verdict is given, so that a reload loses nothing. Silent while the reader types.

const typing = (node) => node && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName))
const field = (key) => document.querySelector(`.st-key-${CSS.escape(key)} :is(textarea, input, button)`)
const draft = (claim) => `twosource:draft:${claim}`

function pressed(event, data) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === "Escape" && typing(document.activeElement)) return document.activeElement.blur()
  if (typing(document.activeElement)) return
  const key = data.keys[event.key]
  const target = key && field(key)
  if (!target) return
  event.preventDefault()
  target.tagName === "BUTTON" ? target.click() : target.focus()
}

function keep(data) {
  const note = field(data.note)?.value ?? ""
  const link = field(data.link)?.value ?? ""
  if (note || link) localStorage.setItem(draft(data.claim), JSON.stringify({ note, link }))
  else localStorage.removeItem(draft(data.claim))
}

function restore(data, setTriggerValue) {
  const kept = JSON.parse(localStorage.getItem(draft(data.claim)) ?? "null")
  const empty = !(field(data.note)?.value || field(data.link)?.value)
  if (kept && empty) setTriggerValue("draft", { claim: data.claim, ...kept })
}

export default function (component) {
  const { data, setTriggerValue } = component
  if (data.reviewer) document.cookie = `twosource_reviewer=${encodeURIComponent(data.reviewer)}; max-age=31536000; path=/; samesite=strict`
  if (data.settled) localStorage.removeItem(draft(data.settled))
  const onkey = (event) => pressed(event, data)
  const oninput = (event) => { if (data.claim && [field(data.note), field(data.link)].includes(event.target)) keep(data) }
  document.addEventListener("keydown", onkey)
  document.addEventListener("input", oninput, true)
  const later = data.claim ? setTimeout(() => restore(data, setTriggerValue), 150) : 0
  return () => {
    clearTimeout(later)
    document.removeEventListener("keydown", onkey)
    document.removeEventListener("input", oninput, true)
  }
}
