/** How the body of a request is received: as a whole, in time, and no more of one caller than fits beside those of others. */
package org.nextlevel.gateway.body;
