/** Whether anything that was acknowledged is lost, doubled or out of order while parts of the stack fail. */
package org.nextlevel.stack.proof.loss;
