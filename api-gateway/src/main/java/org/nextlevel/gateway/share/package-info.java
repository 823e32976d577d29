/** How much of a service one tenant, and one caller in it, may have at once. */
package org.nextlevel.gateway.share;
