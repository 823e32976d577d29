/** Where a request comes from, also behind proxies of our own. */
package org.nextlevel.gateway.client;
