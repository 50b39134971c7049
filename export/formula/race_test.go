//go:build race

package formula

// slowness is how many times slower the race detector makes things.
const slowness = 8
