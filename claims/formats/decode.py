"""Bytes of a text file in, its text out: UTF-8 first, then what the bytes show; what is no text is refused."""

import codecs
import re

from charset_normalizer import from_bytes

from claims.errors import ReadError

# In order of trust: among encodings that fit a text equally well, the first is taken.
LEGACY = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "cp1253", "cp1254", "cp1257", "cp1255", "cp1256",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SIGN_IN_WORD = re.compile(r"[^\W\d_]{2}[\x80-\xa9\xab-\xb6\xb8-\xb9\xbc-\xbf]")
_LETTER_BEFORE_FIGURE = re.compile(r"(?<!\w)[^\W\d_A-Za-z]\d")  # "Ł3m" for "£3m"
_REPLACED = "\ufffd"
UNICODE = frozenset(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"))
SAMPLE = 256 * 1024  # bytes that decide about a file's encoding


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text of `data` and the encoding it was in; raise ReadError for what is no text."""
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _strictly(data, encoding, name), encoding
    if b"\x00" in data:
        return _without_mark(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, name)
    _refuse_control(data, name)
    return text, "utf-8"


def is_plain_utf8(data: bytes, name: str, piece: int) -> bool:
    """Say whether all of `data` is UTF-8, without holding its text; raise ReadError for what is no text."""
    if b"\x00" in data or any(data.startswith(mark) for mark, encoding in _MARKED if encoding != "utf-8-sig"):
        return False
    decoder, view = codecs.getincrementaldecoder("utf-8")(), memoryview(data)
    try:
        for i in range(0, len(data), piece):
            decoder.decode(view[i : i + piece], final=i + piece >= len(data))
    except UnicodeDecodeError:
        return False
    _refuse_control(data, name)
    return True


def told(encoding: str) -> dict[str, str]:
    """Return what a document says about how its text was read: nothing, unless the encoding had to be guessed."""
    return {} if encoding in UNICODE else {"text": f"decoded as {encoding}"}


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(name, f"is damaged at byte {error.start}", "save it again as plain text (UTF-8)") from None
    if "\x00" in text:
        raise _binary(name)
    return text


def _without_mark(data: bytes, name: str) -> tuple[str, str]:
    """Decode UTF-16 without its mark: every second byte of a Western text is zero. Other zeros mean a binary file."""
    sample = data[: SAMPLE // 2 * 2]
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if zeros.count(0) * 5 > len(zeros) * 2 and others.count(0) == 0 and len(data) % 2 == 0:
            text = _strictly(data, encoding, name)
            _refuse_control(text.encode(), name)
            return text, encoding
    raise _binary(name)


def _legacy(data: bytes, name: str) -> tuple[str, str]:
    _refuse_control(data, name)
    mended = data.decode("utf-8", "replace")
    damaged = mended.count(_REPLACED)
    if sum(character > "\x7f" for character in mended) > damaged * 5:  # UTF-8 with a few bad bytes in it
        return mended, f"utf-8 with {damaged} damaged characters"
    matches = list(from_bytes(data[:SAMPLE], cp_isolation=list(LEGACY)))
    order = [codecs.lookup(name).name for name in LEGACY]
    matches.sort(key=lambda m: (m.chaos, _misread(str(m)), -m.coherence, order.index(codecs.lookup(m.encoding).name)))
    for match in matches:
        try:
            return data.decode(match.encoding), match.encoding
        except UnicodeDecodeError:
            continue  # the sample fits, the whole file does not
    raise ReadError(name, "is in no text encoding we know", "save it again as plain text (UTF-8)")


def _misread(text: str) -> int:
    """Count words with a sign in them, such as "powiedzia³", and letters for one: the marks of a wrong encoding."""
    return len(_SIGN_IN_WORD.findall(text)) + len(_LETTER_BEFORE_FIGURE.findall(text))


def _refuse_control(data: bytes, name: str) -> None:
    sample = data[:SAMPLE]
    if len(_CONTROL.findall(sample)) * 200 > len(sample):
        raise _binary(name)


def _binary(name: str) -> ReadError:
    return ReadError(name, "is not text (binary data)", "save the article as plain text (UTF-8)")
