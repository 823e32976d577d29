/** Operating system processes of the stack: which run, who holds a port, how much memory they use, what they said. */
package org.nextlevel.stack.process;
