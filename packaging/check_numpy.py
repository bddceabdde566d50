"""Run inside the bundle by ``smoke_test.py``: NumPy's linear algebra is right in every type of number.

For ``slimming.share_numpys``: by what each routine must give, not by another library.
"""

import numpy as np

random = np.random.default_rng(3)


def same(one, other):
    is_single = one.dtype in (np.float32, np.complex64)
    tolerance = (2e-3 if is_single else 1e-9) * max((1, *one.shape))
    assert np.allclose(one, other, rtol=2e-2 if is_single else 1e-8, atol=tolerance)


def drawn(kind, *shape):
    values = random.normal(size=shape)
    return (values + 1j * random.normal(size=shape) if np.iscomplexobj(kind()) else values).astype(kind)


for kind in (np.float32, np.float64, np.complex64, np.complex128):
    for side in (1, 3, 40, 257):
        matrix, few = drawn(kind, side, side) + side * np.eye(side, dtype=kind), drawn(kind, side, 4)
        same(matrix @ np.linalg.solve(matrix, few), few)
        same(np.linalg.inv(matrix) @ matrix, np.eye(side))
        same(np.linalg.slogdet(matrix)[1] / side, np.log(np.abs(np.linalg.eigvals(matrix))).sum() / side)
        values, vectors = np.linalg.eig(matrix)
        same(matrix @ vectors, vectors * values)
        hermitian = matrix + matrix.conj().T
        values, vectors = np.linalg.eigh(hermitian)
        same(vectors * values @ vectors.conj().T, hermitian)
        tall = drawn(kind, side + 5, side)
        left, singular, right = np.linalg.svd(tall, full_matrices=False)
        same(left * singular @ right, tall)
        orthogonal, triangular = np.linalg.qr(tall)
        same(orthogonal @ triangular, tall)
        same(orthogonal.conj().T @ orthogonal, np.eye(side))
        positive = matrix @ matrix.conj().T
        lower = np.linalg.cholesky(positive)
        same((lower @ lower.conj().T) / side, positive / side)
        solution, _, rank, _ = np.linalg.lstsq(tall, np.ones((side + 5, 2), kind), rcond=None)
        same(tall.conj().T @ (tall @ solution - 1), 0 * solution)
        assert rank == side, (rank, side)
        same(matrix.T @ matrix, np.einsum("ji,jk", matrix, matrix))
        same(matrix @ few[:, 0], (matrix * few[:, 0]).sum(1))
        same(np.vdot(few[:, 0], few[:, 1]), (few[:, 0].conj() * few[:, 1]).sum())
        same(np.dot(few[:, 0], few[:, 1]), (few[:, 0] * few[:, 1]).sum())
    same(np.linalg.det(np.array([[0, 1], [1, 0]], kind)), -1)  # by the pivots
    assert np.linalg.lstsq(np.ones((6, 3), kind), np.ones(6, kind), rcond=None)[2] == 1
for wrong in (lambda: np.linalg.inv(np.zeros((3, 3))), lambda: np.linalg.cholesky(-np.eye(3))):
    try:
        wrong()
    except np.linalg.LinAlgError:
        continue
    raise AssertionError("a matrix that has no answer got one")
