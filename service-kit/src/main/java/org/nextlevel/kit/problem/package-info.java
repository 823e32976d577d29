/** The refusals that services throw: each a kind of its own, with the code and the sentence that callers read. */
package org.nextlevel.kit.problem;
