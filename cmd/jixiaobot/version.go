package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is the command version: one line with what was built from what.
func version(_ context.Context, c call) int {
	rest, status, done := c.parse(newFlags("version"))
	if done {
		return status
	}
	if len(rest) > 0 {
		return c.fail(errors.New("version takes no arguments; see: jixiaobot help version"))
	}
	return c.print(fmt.Sprintf("jixiaobot %s %s %s/%s\n", buildVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH))
}

// buildVersion is the version of the module or the commit it was built from.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
