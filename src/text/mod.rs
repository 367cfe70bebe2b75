//! Text: fonts, shaping, direction and line layout, one engine for screen and paper.
