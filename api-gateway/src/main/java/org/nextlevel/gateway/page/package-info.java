/** The pages that the gateway serves itself: the reference app and the documentation. */
package org.nextlevel.gateway.page;
