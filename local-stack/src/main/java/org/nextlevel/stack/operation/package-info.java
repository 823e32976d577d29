/** What is done with the parts of a stack together: starting, stopping, looking. */
package org.nextlevel.stack.operation;
