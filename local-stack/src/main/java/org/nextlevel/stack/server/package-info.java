/** What real servers on the loopback interface have in common: programs, free ports, how they end, and what went wrong. */
package org.nextlevel.stack.server;
