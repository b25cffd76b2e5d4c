package io.kaibiao.page.source;

/**
 * What an input is told from others by.
 *
 * @param name what messages call it
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
record InputIdentity(String name, String sha256) {}
