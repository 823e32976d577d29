/** Bodies that are made to harm whoever reads them, and bodies that never come to an end. */
package org.nextlevel.stack.proof.bodies;
