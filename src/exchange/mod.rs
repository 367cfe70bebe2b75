//! What goes out of the programme: documents in the formats of others.
