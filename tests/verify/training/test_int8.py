"""Products in int8: near those in fp32, and a token's result does not depend on the tokens beside it."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from verify.training.int8 import as_int8

chance = np.random.default_rng(5)
WEIGHT = chance.normal(size=(6, 40)).astype(np.float32)
BIAS = chance.normal(size=6).astype(np.float32)


def as_session(tmp_path: Path, weight: np.ndarray) -> onnxruntime.InferenceSession:
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["x", "w", "b"], ["y"], name="product", transB=1)],
        "one product",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["tokens", 40])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["tokens", 6])],
        [numpy_helper.from_array(weight, "w"), numpy_helper.from_array(BIAS, "b")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, tmp_path / "plain.onnx")
    as_int8(tmp_path / "plain.onnx", tmp_path / "int8.onnx")
    return onnxruntime.InferenceSession(str(tmp_path / "int8.onnx"), providers=["CPUExecutionProvider"])


@pytest.fixture
def session(tmp_path: Path) -> onnxruntime.InferenceSession:
    return as_session(tmp_path, WEIGHT)


def test_a_product_is_near_its_fp32_value_even_beside_a_huge_token(session: onnxruntime.InferenceSession) -> None:
    tokens = chance.normal(size=(5, 40)).astype(np.float32)
    tokens[2] *= 500.0
    found = session.run(None, {"x": tokens})[0]
    exact = tokens @ WEIGHT.T + BIAS
    error = np.abs(found - exact).max(axis=1) / np.abs(tokens).max(axis=1)
    assert error.max() < 0.1
    alone = session.run(None, {"x": tokens[:1]})[0]
    assert np.array_equal(alone, found[:1])


def test_tokens_that_are_all_one_number_are_no_fault(session: onnxruntime.InferenceSession) -> None:
    tokens = np.full((2, 40), 3.0, dtype=np.float32)
    assert np.allclose(session.run(None, {"x": tokens})[0], tokens @ WEIGHT.T + BIAS, atol=1.0)  # of weights in 8 bits


def test_weights_on_few_levels_stay_as_they_are(tmp_path: Path) -> None:
    levels = chance.integers(-26, 27, size=(6, 40)).astype(np.float32)
    levels[:, 0], levels[:, 1] = 1, 26
    steps = chance.uniform(0.01, 0.2, size=(6, 1)).astype(np.float32)
    as_session(tmp_path, levels * steps)
    held = {tensor.name: tensor for tensor in onnx.load(tmp_path / "int8.onnx").graph.initializer}
    assert np.array_equal(numpy_helper.to_array(held["product.whole"]), levels.T)
    assert np.allclose(numpy_helper.to_array(held["product.step"]), steps[:, 0])
