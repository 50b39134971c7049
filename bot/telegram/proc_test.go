package telegram_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// cpu is the time of the processor that the child has used so far, to a hundredth
// of a second.
func (c *child) cpu() time.Duration {
	c.Helper()
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", c.cmd.Process.Pid))
	if err != nil {
		c.Fatal(err)
	}
	fields := strings.Fields(string(data[bytes.LastIndexByte(data, ')')+1:]))
	user, err := strconv.Atoi(fields[11])
	system, bad := strconv.Atoi(fields[12])
	if err != nil || bad != nil {
		c.Fatal(errors.Join(err, bad))
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}

// memory is the bytes in use after a collection.
func (c *child) memory(path string) int {
	c.Helper()
	_ = os.Remove(path)
	if err := c.cmd.Process.Signal(syscall.SIGUSR1); err != nil {
		c.Fatal(err)
	}
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if data, err := os.ReadFile(path); err == nil {
			n, err := strconv.Atoi(string(data))
			if err != nil {
				c.Fatal(err)
			}
			return n
		}
	}
	c.Fatal("no report of the memory")
	return 0
}

// resident is the resident set of the child, as the system says it.
func (c *child) resident() string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.cmd.Process.Pid))
	if err != nil {
		return "unknown"
	}
	m := regexp.MustCompile(`VmRSS:\s*(.*)`).FindStringSubmatch(string(data))
	if m == nil {
		return "unknown"
	}
	return m[1]
}
