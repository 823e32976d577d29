/** Dead letters of the services, as an operator sees them on the management ports. */
package org.nextlevel.stack.letter;
