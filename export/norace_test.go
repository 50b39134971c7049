//go:build !race

package export

// slowness: none; what takes longer than it may is an error.
const slowness = 1
