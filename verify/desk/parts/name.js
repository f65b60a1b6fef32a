// Who checks, kept in this browser for a year, so that the name is asked for once.

export default function ({ data }) {
  const kept = `twosource_reviewer=${encodeURIComponent(data.name)}`
  if (!document.cookie.split("; ").includes(kept)) document.cookie = `${kept}; max-age=31536000; path=/; samesite=strict`
}
