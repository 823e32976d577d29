/** Proofs that anybody can run: each begins a stack of its own with empty data, does harm to it, and looks whether all that was promised holds. */
package org.nextlevel.stack.proof;
