/** What happened, as far as other systems of the company may know it: in an order that no reader can lose anything of (ADR 0058). */
package org.nextlevel.integration.feed;
