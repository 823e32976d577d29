/** Whether services themselves find and mend copies that are not what their owners have. */
package org.nextlevel.stack.proof.consistency;
