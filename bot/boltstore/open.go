package boltstore

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
	boltErrors "go.etcd.io/bbolt/errors"
)

const (
	lockPatience = time.Second
	openTries    = 3 // the file may be moved aside by another process while we look at it
)

// HeldError is returned by Open when another process has the file.
type HeldError struct {
	Path string
	PID  int    // 0 when it is not known
	Host string // empty when it is not known
}

// Error says who has the file.
func (e *HeldError) Error() string {
	if e.PID == 0 {
		return fmt.Sprintf("boltstore: %s is held by another process", e.Path)
	}
	return fmt.Sprintf("boltstore: %s is held by process %d on %s", e.Path, e.PID, e.Host)
}

// brokenError says why a file cannot be a sound store.
type brokenError struct{ why string }

func (e *brokenError) Error() string { return "boltstore: not a sound file: " + e.why }

// Open opens the file at path, making it and its folder when there is none. A
// file that is damaged or no store at all is moved aside, see Aside, and a new
// one begun. Another process having it is a *HeldError; any other error wraps
// the cause (no permission, no space, a path that cannot be) and names the path.
func Open(path string, options ...Option) (*Store, error) {
	s := &Store{path: path, expiry: Expiry, now: time.Now}
	for _, o := range options {
		o(s)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("boltstore: open %s: %w", path, err)
	}
	var err error
	for range openTries {
		var broken *brokenError
		if err = s.open(); !errors.As(err, &broken) {
			break
		}
	}
	if errors.Is(err, boltErrors.ErrTimeout) {
		return nil, readHolder(path)
	}
	if err != nil {
		return nil, fmt.Errorf("boltstore: open %s: %w", path, err)
	}
	writeHolder(path)
	return s, nil
}

// open opens the file once. After a brokenError the file was moved aside, or is
// not the same any more, and open may be called again.
func (s *Store) open() error {
	var file *os.File
	err := s.openSound(&file)
	var broken *brokenError
	if file == nil || !errors.As(err, &broken) {
		return err
	}
	defer file.Close() // bbolt may have closed it; after a panic it has not
	if err := s.moveAside(file); err != nil {
		return err
	}
	return broken
}

// openSound opens the file and looks at all of it. The file bbolt works on is
// left in *file, to be closed when opening fails.
func (s *Store) openSound(file **os.File) (err error) {
	var panicked error
	defer func() {
		if panicked != nil {
			err = &brokenError{why: panicked.Error()}
		}
	}()
	defer guard(&panicked)()
	db, err := bolt.Open(s.path, 0o600, &bolt.Options{
		Timeout: lockPatience,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			f, err := os.OpenFile(name, flag, mode)
			if err == nil && *file == nil {
				*file = f
			}
			return f, err
		},
	})
	if err != nil {
		return classify(err)
	}
	db.MaxBatchDelay = time.Millisecond
	if err := s.inspect(db); err != nil {
		return errors.Join(err, db.Close())
	}
	s.db, s.swept = db, s.now()
	syncFolder(filepath.Dir(s.path))
	return nil
}

// classify tells a broken file from a world in which no file could be opened.
func classify(err error) error {
	var errno syscall.Errno
	var path *fs.PathError
	if errors.Is(err, boltErrors.ErrTimeout) || errors.As(err, &errno) || errors.As(err, &path) {
		return err
	}
	return &brokenError{why: err.Error()}
}

// inspect makes the bucket, reads every page that is in use, so that damage shows
// now and not in the middle of a conversation, and sweeps.
func (s *Store) inspect(db *bolt.DB) error {
	return db.Update(func(tx *bolt.Tx) error {
		info, err := os.Stat(s.path)
		if err == nil && info.Size() < tx.Size() {
			return &brokenError{why: "cut short"}
		}
		b, err := tx.CreateBucketIfNotExists([]byte(bucketName))
		if err != nil {
			return err
		}
		return s.sweep(b)
	})
}

// moveAside renames the broken file, if the path still leads to it.
func (s *Store) moveAside(file *os.File) error {
	aside := s.path + ".broken-" + s.now().Format("20060102-150405")
	for n := 2; exists(aside); n++ {
		aside = s.path + ".broken-" + s.now().Format("20060102-150405") + "-" + strconv.Itoa(n)
	}
	if there, err := os.Stat(s.path); err == nil {
		if ours, err := file.Stat(); err == nil && !os.SameFile(there, ours) {
			return nil // another process has moved it aside already
		}
	}
	file.Close() // some systems do not rename an open file
	if err := os.Rename(s.path, aside); err != nil {
		return err
	}
	s.aside = aside
	return nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// syncFolder makes the name of a new file durable, where the system can do that.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		_ = d.Sync() // not every file system has it; the data itself is synced by bbolt
		_ = d.Close()
	}
}

// The holder's file tells a second process who has the store. It is only a hint:
// the lock is on the store itself.
func holderPath(path string) string { return path + ".holder" }

func writeHolder(path string) {
	host, _ := os.Hostname()
	_ = os.WriteFile(holderPath(path), fmt.Appendf(nil, "%d %s\n", os.Getpid(), host), 0o600)
}

func forgetHolder(path string) { _ = os.Remove(holderPath(path)) }

func readHolder(path string) *HeldError {
	held := &HeldError{Path: path}
	data, err := os.ReadFile(holderPath(path))
	if err != nil {
		return held
	}
	if pid, host, ok := strings.Cut(strings.TrimSpace(string(data)), " "); ok {
		held.PID, _ = strconv.Atoi(pid)
		held.Host = host
	}
	return held
}
