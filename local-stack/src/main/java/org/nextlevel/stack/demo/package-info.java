/** A walk through the product on a running stack: real accounts, real tokens, every call through the gateway. */
package org.nextlevel.stack.demo;
