// Writes a bbolt file from JSON lines on standard input: {"path": ["bucket", "inner"], "key": "k", "value": {…}}.
// A scanner's database is such a file; tests make small ones with it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	bolt "go.etcd.io/bbolt"
)

type entry struct {
	Path  []string        `json:"path"`
	Key   string          `json:"key"`
	Value json.RawMessage `json:"value"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "trivy-db:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: trivy-db FILE < entries")
	}
	db, err := bolt.Open(args[0], 0o600, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Update(func(tx *bolt.Tx) error {
		lines := bufio.NewScanner(os.Stdin)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var one entry
			if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
				return err
			}
			if err := put(tx, one); err != nil {
				return err
			}
		}
		return lines.Err()
	})
}

func put(tx *bolt.Tx, one entry) error {
	if len(one.Path) == 0 {
		return fmt.Errorf("an entry without a bucket: %q", one.Key)
	}
	bucket, err := tx.CreateBucketIfNotExists([]byte(one.Path[0]))
	for _, name := range one.Path[1:] {
		if err != nil {
			return err
		}
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
	}
	if err != nil {
		return err
	}
	return bucket.Put([]byte(one.Key), one.Value)
}
