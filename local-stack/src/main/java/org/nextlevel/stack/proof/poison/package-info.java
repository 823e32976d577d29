/** That bad records on any topic block nothing, are seen by an operator, and what is mended is handled after all. */
package org.nextlevel.stack.proof.poison;
