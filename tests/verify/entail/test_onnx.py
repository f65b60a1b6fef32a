"""A model's folder in, scores of pairs out; what is wrong with a folder is said in one line with its cure."""

import gzip
import hashlib
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.tiny_model import LABELS, make_model
from verify.entail.base import CONTRADICTS, NEITHER, SUPPORTS
from verify.entail.folder import Folder
from verify.entail.onnx import OnnxJudge
from verify.errors import ModelError

PAIRS = [
    ("The mayor confirmed it", "The bridge is open"),
    ("The mayor said so", "The bridge is not open"),
    ("Rain fell on the town all day", "The bridge is open"),
]


def test_each_pair_has_a_row_that_sums_to_one(tmp_path: Path) -> None:
    scores = OnnxJudge(make_model(tmp_path)).scores(PAIRS)
    assert scores.shape == (3, 3) and scores.dtype == np.float32
    assert np.allclose(scores.sum(axis=1), 1.0, atol=1e-6)
    assert scores.argmax(axis=1).tolist() == [SUPPORTS, CONTRADICTS, NEITHER]


def test_the_evidence_comes_first_and_the_claim_second(tmp_path: Path) -> None:
    judge = OnnxJudge(make_model(tmp_path))
    there, back = judge.scores([("It was not so", "It rained"), ("It rained", "It was not so")])
    assert back[CONTRADICTS] > there[CONTRADICTS]  # the tiny model weighs words of the claim twice


@pytest.mark.parametrize(
    "labels",
    [
        ("entailment", "neutral", "contradiction"),
        ("ENTAILMENT", "Neutral", "CONTRADICTION"),
        ("supports", "not enough info", "refutes"),
        ("SUPPORTS", "NOT_ENOUGH_INFO", "REFUTES"),
        ("supports", "neither", "contradicts"),
    ],
)
def test_labels_are_known_by_many_names(tmp_path: Path, labels: tuple[str, ...]) -> None:
    scores = OnnxJudge(make_model(tmp_path, labels=labels)).scores(PAIRS)
    assert scores.argmax(axis=1).tolist() == [SUPPORTS, CONTRADICTS, NEITHER]


def test_labels_may_stand_in_any_order(tmp_path: Path) -> None:
    scores = OnnxJudge(make_model(tmp_path, labels=("contradiction", "neutral", "entailment"))).scores(PAIRS)
    assert scores.argmax(axis=1).tolist() == [CONTRADICTS, SUPPORTS, NEITHER]


@pytest.mark.parametrize("labels", [("supported", "unsupported"), ("entailment", "not_entailment")])
def test_a_model_of_two_labels_never_contradicts(tmp_path: Path, labels: tuple[str, ...]) -> None:
    scores = OnnxJudge(make_model(tmp_path, labels=labels)).scores(PAIRS)
    assert scores[:, CONTRADICTS].tolist() == [0, 0, 0]
    assert np.allclose(scores.sum(axis=1), 1.0, atol=1e-6)
    assert scores.argmax(axis=1).tolist() == [SUPPORTS, NEITHER, NEITHER]


def test_labels_without_a_meaning_are_named_beside_the_model(tmp_path: Path) -> None:
    config: dict[str, object] = {"id2label": {"0": "LABEL_0", "1": "LABEL_1", "2": "LABEL_2"}}
    with pytest.raises(ModelError, match=r"'LABEL_0', which says no relation; name them .*twosource\.json"):
        OnnxJudge(make_model(tmp_path, config=config))
    named = make_model(tmp_path, config=config, notes={"labels": LABELS})
    assert OnnxJudge(named).scores(PAIRS).argmax(axis=1).tolist() == [SUPPORTS, CONTRADICTS, NEITHER]


def test_label2id_will_do(tmp_path: Path) -> None:
    config: dict[str, object] = {"label2id": {"contradiction": 2, "entailment": 0, "neutral": 1}}
    scores = OnnxJudge(make_model(tmp_path, config=config)).scores(PAIRS)
    assert scores.argmax(axis=1).tolist() == [SUPPORTS, CONTRADICTS, NEITHER]


@pytest.mark.parametrize("inputs", [("input_ids",), ("input_ids", "attention_mask"), ("token_type_ids", "input_ids")])
def test_a_graph_is_given_what_it_asks_for(tmp_path: Path, inputs: tuple[str, ...]) -> None:
    scores = OnnxJudge(make_model(tmp_path, inputs=inputs)).scores(PAIRS)
    assert scores.argmax(axis=1).tolist() == [SUPPORTS, CONTRADICTS, NEITHER]


@pytest.mark.parametrize("graph", ["model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/my_export.onnx"])
def test_the_graph_is_found_where_hubs_put_it(tmp_path: Path, graph: str) -> None:
    folder = make_model(tmp_path, graph=graph)
    assert OnnxJudge(folder).fingerprint == OnnxJudge(folder / graph).fingerprint


def test_a_long_text_is_cut_and_the_short_one_beside_it_is_kept(tmp_path: Path) -> None:
    judge = OnnxJudge(make_model(tmp_path))
    long = "word " * 500
    kept, without = judge.scores([(long, "It was not not so"), (long, "It was")])
    assert kept.argmax() == NEITHER  # 50 words of evidence and more are left
    assert kept[CONTRADICTS] > without[CONTRADICTS]


@pytest.mark.parametrize("rolling", [False, True])
def test_a_score_depends_neither_on_order_nor_on_neighbours(tmp_path: Path, rolling: bool) -> None:
    chance = random.Random(7)
    words = ["confirmed", "not", "denied", "rain", "bridge", "mayor"]
    evidence = [" ".join(chance.choices(words, k=chance.randint(1, 9))) for _ in range(60)]
    made = [(text, "denied " * chance.randint(1, 3)) for text in evidence]
    judge = OnnxJudge(make_model(tmp_path, rolling=rolling))
    together = judge.scores(made)
    alone = np.concatenate([judge.scores([pair]) for pair in made])
    backwards = judge.scores(made[::-1])[::-1]
    assert np.array_equal(together, alone) and np.array_equal(together, backwards)


def test_pairs_in_one_run_are_as_many_as_the_model_says(tmp_path: Path) -> None:
    told: list[int] = []
    pairs = [("It rained", "It did")] * 10
    OnnxJudge(make_model(tmp_path / "many", notes={"batch": 4})).scores(pairs, told.append)
    assert told == [4, 8, 10]
    told.clear()
    OnnxJudge(make_model(tmp_path / "single", rolling=True)).scores(pairs[:3], told.append)
    assert told == [1, 2, 3]


def test_a_temperature_flattens_the_scores(tmp_path: Path) -> None:
    plain = OnnxJudge(make_model(tmp_path / "plain")).scores(PAIRS)
    flat = OnnxJudge(make_model(tmp_path / "flat", notes={"temperature": 3.0})).scores(PAIRS)
    assert (flat.max(axis=1) < plain.max(axis=1)).all()


def test_no_pairs_give_no_scores(tmp_path: Path) -> None:
    assert OnnxJudge(make_model(tmp_path)).scores([]).shape == (0, 3)


def test_the_fingerprint_changes_with_every_file(tmp_path: Path) -> None:
    prints = {OnnxJudge(make_model(tmp_path)).fingerprint}
    prints.add(OnnxJudge(make_model(tmp_path, notes={"batch": 2})).fingerprint)
    prints.add(OnnxJudge(make_model(tmp_path, labels=("contradiction", "neutral", "entailment"))).fingerprint)
    prints.add(OnnxJudge(make_model(tmp_path, inputs=("input_ids",))).fingerprint)
    assert len(prints) == 4


def test_files_are_held_against_their_sums(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    files = [folder / "model.onnx", folder / "config.json"]
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    OnnxJudge(folder)
    (folder / "config.json").write_text((folder / "config.json").read_text() + " ", encoding="utf-8")
    with pytest.raises(ModelError, match=r"config\.json: not the file that SHA256SUMS names; copy"):
        OnnxJudge(folder)


def spoil(name: str, data: bytes) -> Any:
    return lambda folder: (folder / name).write_bytes(data)


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda folder: (folder / "model.onnx").unlink(), r"holds no model\.onnx; export"),
        (lambda folder: (folder / "tokenizer.json").unlink(), r"holds no tokenizer\.json; export"),
        (lambda folder: (folder / "config.json").unlink(), r"holds no config\.json; copy"),
        (spoil("model.onnx", b"no graph"), r"model\.onnx: cannot be opened .*; export or copy"),
        (spoil("model.onnx", b""), r"model\.onnx: .*; export or copy"),
        (spoil("tokenizer.json", b"{}"), r"tokenizer\.json: is no tokenizer .*; export it anew"),
        (spoil("config.json", b"{"), r"config\.json: is no JSON .*; copy it anew"),
        (spoil("config.json", b"[]"), r"config\.json: holds no JSON object; copy it anew"),
        (spoil("config.json", b"{}"), r"config\.json does not say what its labels are; name them"),
        (spoil("config.json", b'{"id2label": {"0": "neutral", "1": "refutes"}}'), "none of its labels means supports"),
        (spoil("config.json", b'{"id2label": {"0": "support", "1": "entailment"}}'), "twice says the same; name them"),
        (spoil("config.json", b'{"id2label": {"0": "supports", "7": "neither"}}'), "does not say what its labels are"),
        (
            spoil("config.json", b'{"id2label": {"0": "supports", "1": "neutral"}}'),
            "gives 3 scores a pair for 2 labels",
        ),
        (spoil("twosource.json", b'{"batch": 0}'), r"twosource\.json: batch: .*; mend or remove it"),
        (spoil("twosource.json", b'{"bacth": 1}'), r"twosource\.json: bacth: .*; mend or remove it"),
    ],
)
def test_what_is_wrong_with_a_model_is_said_in_one_line(tmp_path: Path, damage: Any, says: str) -> None:
    folder = make_model(tmp_path)
    damage(folder)
    with pytest.raises(ModelError, match=says) as caught:
        OnnxJudge(folder).scores(PAIRS)
    assert "\n" not in str(caught.value)


def test_inputs_that_nobody_can_give_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="asks for pixel_values; export a graph with inputs from input_ids"):
        OnnxJudge(make_model(tmp_path, inputs=("input_ids", "pixel_values")))


def test_a_graph_that_takes_one_pair_at_a_time_is_given_one(tmp_path: Path) -> None:
    pairs = [("It is confirmed.", "Not so."), ("It is denied.", "Not so."), ("It is said.", "So.")]
    fixed, free = make_model(tmp_path / "fixed", size=(1, "sequence")), make_model(tmp_path / "free")
    assert np.array_equal(OnnxJudge(fixed).scores(pairs), OnnxJudge(free).scores(pairs))


def test_a_graph_for_texts_of_one_length_says_how_to_export_it(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"only pairs of one size \(1×32\); export it with dynamic axes"):
        OnnxJudge(make_model(tmp_path, size=(1, 32)))


def test_several_graphs_want_one_to_be_named(tmp_path: Path) -> None:
    folder = make_model(tmp_path, graph="one.onnx")
    make_model(folder, graph="other.onnx")
    with pytest.raises(ModelError, match="holds 2 graphs; name one of them"):
        OnnxJudge(folder)
    assert OnnxJudge(folder / "other.onnx").scores(PAIRS).shape == (3, 3)


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no such model; name a folder"):
        OnnxJudge(tmp_path / "nowhere")


def test_positions_that_hold_no_token_are_not_counted(tmp_path: Path) -> None:
    config: dict[str, object] = {"id2label": dict(enumerate(LABELS)), "max_position_embeddings": 34}
    told = json.dumps({"model_max_length": 1e30})
    (make_model(tmp_path, config=config) / "tokenizer_config.json").write_text(told, encoding="utf-8")
    assert Folder(tmp_path).max_length() == 34
    make_model(tmp_path, config=config | {"model_type": "roberta"})
    assert Folder(tmp_path).max_length() == 32


def test_a_packed_graph_is_read_as_it_is(tmp_path: Path) -> None:
    plain = OnnxJudge(make_model(tmp_path / "plain")).scores(PAIRS[:1])
    folder = make_model(tmp_path / "packed", rolling=True)
    graph = folder / "model.onnx"
    graph.with_name("model.onnx.gz").write_bytes(gzip.compress(graph.read_bytes()))
    graph.unlink()
    assert OnnxJudge(folder).scores(PAIRS[:1]).argmax() == plain.argmax()
    assert Folder(folder).batch() == 1


def test_a_packed_graph_that_is_cut_short_says_so(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    graph = folder / "model.onnx"
    graph.with_name("model.onnx.gz").write_bytes(gzip.compress(graph.read_bytes())[:-20])
    graph.unlink()
    with pytest.raises(ModelError, match="cannot be unpacked"):
        OnnxJudge(folder)
