/** Receives spans on this machine, by OTLP, and shows a trace as a tree. */
package org.nextlevel.stack.server.trace;
