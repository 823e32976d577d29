/** Who calls: the verified access token and the one organization in it. */
package org.nextlevel.gateway.access;
