package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// envPrefix begins the environment name of every flag.
const envPrefix = "JIXIAOBOT_"

// envName is the environment name of a flag: --telegram-api is
// JIXIAOBOT_TELEGRAM_API.
func envName(flagName string) string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(flagName, "-", "_"))
}

// newFlags is an empty set of flags that prints nothing by itself.
func newFlags(command string) *flag.FlagSet {
	fs := flag.NewFlagSet(command, flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	return fs
}

// parse reads the flags of a call, which may stand before, between and behind
// the other arguments, then the environment for those not given. It returns the
// other arguments. When done, the call has been answered already and ends with
// status: help was asked for, or something was wrong with it.
func (c call) parse(fs *flag.FlagSet) (rest []string, status int, done bool) {
	given, rest := separate(fs, c.args)
	err := fs.Parse(given)
	if errors.Is(err, flag.ErrHelp) {
		return nil, c.print(usageOf(fs.Name())), true
	}
	if err == nil {
		err = fromEnv(fs, c.env)
	}
	if err != nil {
		return nil, c.fail(fmt.Errorf("%w; see: jixiaobot help %s", err, fs.Name())), true
	}
	return rest, exitDone, false
}

// separate sorts arguments into flags with their values and the rest. The value
// of a flag is whatever follows it, also when it begins with a dash; behind "--"
// everything is rest.
func separate(fs *flag.FlagSet, args []string) (given, rest []string) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return given, append(rest, args[i+1:]...)
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			rest = append(rest, arg)
			continue
		}
		given = append(given, arg)
		if wantsValue(fs, arg) && i+1 < len(args) {
			i++
			given = append(given, args[i])
		}
	}
	return given, rest
}

// wantsValue reports whether the value of a flag stands in the next argument.
func wantsValue(fs *flag.FlagSet, arg string) bool {
	name := strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-")
	f := fs.Lookup(name)
	if f == nil { // unknown, or --name=value
		return false
	}
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return !ok || !b.IsBoolFlag()
}

// fromEnv sets the flags that were not given from the environment. An empty
// variable is none.
func fromEnv(fs *flag.FlagSet, env []string) error {
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	var err error
	fs.VisitAll(func(f *flag.Flag) {
		value := lookup(env, envName(f.Name))
		if given[f.Name] || value == "" || err != nil {
			return
		}
		if bad := fs.Set(f.Name, value); bad != nil {
			err = fmt.Errorf("invalid value %q for %s: %w", value, envName(f.Name), bad)
		}
	})
	return err
}

// lookup is the value of a variable, the last one if it is set twice; empty when
// it is not set.
func lookup(env []string, name string) string {
	value := ""
	for _, line := range env {
		if key, v, _ := strings.Cut(line, "="); key == name {
			value = v
		}
	}
	return value
}

// list is a flag that may be given several times; each value stays as it is.
type list []string

// String is for package flag.
func (l *list) String() string { return strings.Join(*l, " ") }

// Set takes one more value.
func (l *list) Set(value string) error {
	*l = append(*l, value)
	return nil
}
