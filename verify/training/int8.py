"""An fp32 ONNX graph in, one with int8 products out: each token's activations have a scale of their own.

With one scale for a whole pair, as usual dynamic quantisation has it, the few tokens with huge activations that
encoders know would drown all others. A product x W + b is computed with x = step q + low,
where q is uint8 and step and low are those of the token's row: step (q W) + low (column sums of W) + b.
"""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Array = np.ndarray
NEAR = 0.01  # of a level
SHARED = {"level": 1 / 255, "least": 1e-6, "half": 0.5}


def as_int8(plain: Path, path: Path) -> None:
    """Write the model in `plain` with every Gemm of a weight (outputs, inputs) done in int8."""
    model = onnx.load(plain)
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in model.graph.node:
        if node.op_type == "Gemm":
            made, tensors = _product(node, *(numpy_helper.to_array(weights.pop(name)) for name in node.input[1:]))
            nodes += made
            weights |= {tensor.name: tensor for tensor in tensors}
        else:
            nodes.append(node)
    shared = {name: np.array(value, dtype=np.float32) for name, value in SHARED.items()}
    weights |= {name: numpy_helper.from_array(array, name) for name, array in shared.items()}
    for field, items in (("node", nodes), ("initializer", weights.values())):
        model.graph.ClearField(field)
        getattr(model.graph, field).extend(items)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _product(node: onnx.NodeProto, weight: Array, bias: Array) -> tuple[list[onnx.NodeProto], list[TensorProto]]:
    """Return the nodes and weights that stand for one Gemm."""
    x, y, n = node.input[0], node.output[0], node.name
    step = _steps(weight)
    whole = np.round(weight / step[:, None])
    tensors: dict[str, Array] = {
        f"{n}.whole": np.ascontiguousarray(whole.T).astype(np.int8),
        f"{n}.step": step.astype(np.float32),
        f"{n}.rest": np.stack([step * whole.sum(1), bias]).astype(np.float32),
    }
    steps: list[tuple[str, list[str], str, dict[str, Any]]] = [
        ("ReduceMin", [x], f"{n}.min", {"axes": [-1]}),
        ("ReduceMax", [x], f"{n}.max", {"axes": [-1]}),
        ("Sub", [f"{n}.max", f"{n}.min"], f"{n}.span", {}),
        ("Add", [f"{n}.span", "least"], f"{n}.width", {}),
        ("Mul", [f"{n}.width", "level"], f"{n}.rowstep", {}),
        ("Sub", [x, f"{n}.min"], f"{n}.above", {}),
        ("Div", [f"{n}.above", f"{n}.rowstep"], f"{n}.levels", {}),
        ("Add", [f"{n}.levels", "half"], f"{n}.raised", {}),  # the cast cuts what is behind the point
        ("Cast", [f"{n}.raised"], f"{n}.q", {"to": TensorProto.UINT8}),
        ("MatMulInteger", [f"{n}.q", f"{n}.whole"], f"{n}.int", {}),
        ("Cast", [f"{n}.int"], f"{n}.float", {"to": TensorProto.FLOAT}),
        ("Mul", [f"{n}.float", f"{n}.step"], f"{n}.scaled", {}),
        ("Mul", [f"{n}.scaled", f"{n}.rowstep"], f"{n}.varied", {}),
        ("Div", [f"{n}.rowstep", f"{n}.rowstep"], f"{n}.one", {}),
        ("Concat", [f"{n}.min", f"{n}.one"], f"{n}.base", {"axis": -1}),
        ("MatMul", [f"{n}.base", f"{n}.rest"], f"{n}.fixed", {}),
        ("Add", [f"{n}.varied", f"{n}.fixed"], y, {}),
    ]
    nodes = [helper.make_node(op, inputs, [out], name=f"{out}/{op}", **more) for op, inputs, out, more in steps]
    return nodes, [numpy_helper.from_array(array, name) for name, array in tensors.items()]


def _steps(weight: Array) -> Array:
    """Return the distance of two levels for each row: its own where it is on few levels already, else that of int8."""
    size = np.abs(weight)
    most = np.maximum(size.max(axis=1), 1e-12)
    least = np.where(size > most[:, None] / 1e3, size, np.inf).min(axis=1)
    count = np.clip(np.round(most / least), 1, 127)
    levels = weight / (most / count)[:, None]
    on_levels = np.abs(levels - np.round(levels)).max(axis=1) < NEAR
    steps: Array = np.where(on_levels, most / count, most / 127)
    return steps
