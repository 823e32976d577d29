/** What a browser must know before it lets a page call the API or show what the gateway serves. */
package org.nextlevel.gateway.browser;
