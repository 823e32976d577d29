/** What is read from a connection before there is a request: whatever cannot be one is answered as a problem too. */
package org.nextlevel.gateway.connection;
