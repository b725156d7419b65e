module trivy-db

go 1.24.0

require go.etcd.io/bbolt v1.4.3
