"""A folder in, a real but tiny ONNX classifier of sequence pairs in it out: it adds up what each word speaks for.

A word of the claim counts twice, so a pair reads differently the other way round. What it has learnt:
"confirmed" supports, "not" and "denied" contradict, every other word is a little for neither.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper, save
from tokenizers import Tokenizer, models, pre_tokenizers, processors

WORDS = "[PAD] [UNK] [CLS] [SEP] confirmed not denied".split()
LABELS = ("entailment", "neutral", "contradiction")  # the order of its output
SPEAKS = {"confirmed": (4.0, 0.0, 0.0), "not": (0.0, 0.0, 3.0), "denied": (0.0, 0.0, 3.0)}
INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def make_model(
    folder: Path,
    *,
    labels: Sequence[str] = LABELS,
    inputs: Sequence[str] = INPUTS,
    graph: str = "model.onnx",
    rolling: bool = False,
    unknown: float = 0.25,
    size: tuple[str | int, str | int] = ("batch", "sequence"),
    config: dict[str, object] | None = None,
    notes: dict[str, object] | None = None,
) -> Path:
    """Write the model and return its folder.

    `rolling` scales activations to 8 bit by the largest of the batch; `unknown` is what other words say for neither;
    `size` is that of the input, in pairs and tokens.
    """
    (folder / graph).parent.mkdir(parents=True, exist_ok=True)
    save(_graph(inputs, len(labels), rolling, unknown, size), str(folder / graph))
    _tokenizer().save(str(folder / "tokenizer.json"))
    plain = {"id2label": {str(number): name for number, name in enumerate(labels)}, "max_position_embeddings": 64}
    (folder / "config.json").write_text(json.dumps(plain if config is None else config), encoding="utf-8")
    if notes is not None:
        (folder / "twosource.json").write_text(json.dumps(notes), encoding="utf-8")
    return folder


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", WORDS.index("[CLS]")), ("[SEP]", WORDS.index("[SEP]"))],
    )
    return tokenizer


def _graph(
    inputs: Sequence[str], width: int, rolling: bool, unknown: float, size: tuple[str | int, str | int]
) -> ModelProto:
    told = [helper.make_tensor_value_info(name, TensorProto.INT64, size) for name in inputs]
    out = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [size[0], width])
    table = np.zeros((len(WORDS), width), dtype=np.float32)
    for word, speaks in {**SPEAKS, "[UNK]": (0.0, unknown, 0.0)}.items():
        table[WORDS.index(word)] = [*speaks, 0.0, 0.0][:width]
    nodes = [helper.make_node("Gather", ["table", "input_ids"], ["words"])]
    words = "words"
    if "token_type_ids" in inputs:
        nodes += [
            helper.make_node("Cast", ["token_type_ids"], ["sides"], to=TensorProto.FLOAT),
            helper.make_node("Add", ["sides", "one"], ["weights"]),
            helper.make_node("Unsqueeze", ["weights", "last"], ["weighing"]),
            helper.make_node("Mul", ["words", "weighing"], ["weighed"]),
        ]
        words = "weighed"
    if rolling:
        nodes += [
            helper.make_node("DynamicQuantizeLinear", [words], ["small", "scale", "zero"]),
            helper.make_node("DequantizeLinear", ["small", "scale", "zero"], ["again"]),
        ]
        words = "again"
    nodes.append(helper.make_node("ReduceSum", [words, "middle"], ["logits"], keepdims=0))
    constants: dict[str, np.ndarray] = {
        "table": table,
        "one": np.asarray(1.0, dtype=np.float32),
        "last": np.asarray([2], dtype=np.int64),
        "middle": np.asarray([1], dtype=np.int64),
    }
    made = helper.make_graph(
        nodes, "tiny", told, [out], [numpy_helper.from_array(value, name) for name, value in constants.items()]
    )
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
