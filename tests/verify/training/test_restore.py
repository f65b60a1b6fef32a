"""The weights of an exported model, put back where a course begins: they say what the model says."""

from math import erf
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from tests.tiny_model import make_model
from verify.entail.folder import Folder
from verify.entail.onnx import OnnxJudge
from verify.training.restore import Weights, restored

MODELS = Path(__file__).parents[3] / "verify" / "models"
SMALL = MODELS / "relation-small"
HEADS, LAYERS = 12, 6
PAIR = ("The bridge at Lorn was closed on Monday.", "The bridge at Lorn stayed open all week.")


def dense(state: Weights, name: str, x: np.ndarray) -> np.ndarray:
    return np.asarray(x @ state[f"{name}.weight"].T + state[f"{name}.bias"])


def normalised(state: Weights, name: str, x: np.ndarray) -> np.ndarray:
    x = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12)
    return np.asarray(x * state[f"{name}.weight"] + state[f"{name}.bias"])


def apart(x: np.ndarray) -> np.ndarray:
    return x.reshape(len(x), HEADS, -1).transpose(1, 0, 2)


def softmax(x: np.ndarray) -> np.ndarray:
    powers = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(powers / powers.sum(-1, keepdims=True))


def gelu(x: np.ndarray) -> np.ndarray:
    return np.asarray(x * (1 + np.vectorize(erf)(x / np.sqrt(2))) / 2)


def logits(state: Weights, ids: list[int], types: list[int]) -> np.ndarray:
    """Read one pair with the network that the names belong to, as BERT is described by Devlin and others (2019)."""
    at = "encoder.embeddings"
    words, places = state[f"{at}.word_embeddings.weight"], state[f"{at}.position_embeddings.weight"]
    x = words[ids] + places[: len(ids)] + state[f"{at}.token_type_embeddings.weight"][types]
    x = normalised(state, f"{at}.LayerNorm", x)
    for layer in range(LAYERS):
        at = f"encoder.encoder.layer.{layer}"
        query, key, value = (apart(dense(state, f"{at}.attention.self.{n}", x)) for n in ("query", "key", "value"))
        seen = softmax(query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[-1])) @ value
        seen = seen.transpose(1, 0, 2).reshape(len(ids), -1)
        x = dense(state, f"{at}.attention.output.dense", seen) + x
        x = normalised(state, f"{at}.attention.output.LayerNorm", x)
        up = gelu(dense(state, f"{at}.intermediate.dense", x))
        x = normalised(state, f"{at}.output.LayerNorm", dense(state, f"{at}.output.dense", up) + x)
    return dense(state, "head", np.concatenate([x[0], x.mean(0)]))


def test_the_restored_weights_say_what_the_model_says() -> None:
    from tokenizers import Tokenizer

    judge = OnnxJudge(SMALL)
    tokenizer = Tokenizer.from_file(str(SMALL / "tokenizer.json"))
    tokenizer.no_padding()
    encoded = tokenizer.encode(*PAIR)
    said = softmax(logits(restored(SMALL), encoded.ids, encoded.type_ids) / judge._temperature)
    assert said == pytest.approx(judge.scores([PAIR])[0], abs=0.04)  # the model rounds what it computes to 8 bits


def test_the_classes_of_distance_are_put_back_from_every_distance() -> None:
    state = restored(MODELS / "relation-large")
    classes = state["encoder.encoder.relative_attention_bias.weight"]
    weights = {t.name: t for t in onnx.load_from_string(Folder(MODELS / "relation-large").opened()).graph.initializer}
    distances = numpy_helper.to_array(weights["distances"])
    for distance, number in ((0, 0), (-1, 1), (-7, 7), (3, 19), (-400, 15), (511, 31)):
        assert classes[number] == pytest.approx(distances[:, distance + 511])
    assert state["encoder.embeddings.position_embeddings.weight"].shape == (514, 768)


def test_a_model_of_another_family_is_refused_with_the_cure(tmp_path: Path) -> None:
    make_model(tmp_path / "other", config={"model_type": "roberta", "id2label": {}})
    with pytest.raises(ValueError, match=r"other: is neither BERT nor MPNet; begin from a checkpoint"):
        restored(tmp_path / "other")
