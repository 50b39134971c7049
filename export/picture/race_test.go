//go:build race

package picture

// thinning: under the race detector only one sentence in eight of the corpus is
// drawn.
const thinning = 8
