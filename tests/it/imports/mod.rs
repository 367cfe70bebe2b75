//! A classification is imported right or refused with a clear sentence, and never at the cost of what was there.

mod application;
mod damage;
mod folder;
mod forms;
mod onet;
mod packed;
mod program;
mod small;
