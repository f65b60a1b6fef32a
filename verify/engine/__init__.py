"""Where the pure steps run: one process, several, or later a cluster; the steps themselves stay the same."""
