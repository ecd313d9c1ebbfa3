import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** The port Sha256 where Node's own is not at hand: the UTF-8 bytes of a text, in hexadecimal. */
export const sha256InBrowser = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)));
