/** A mail server on this machine that sends nothing on: what it takes is a file, to be read. */
package org.nextlevel.stack.server.mail;
