//go:build !race

package picture

// thinning: none.
const thinning = 1
