// Empty on purpose: this target only carries the pkg-config name of ICU.
