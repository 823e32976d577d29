/** Whether what services answer is right or not there, and never half, while their copies are built anew. */
package org.nextlevel.stack.proof.rebuild;
