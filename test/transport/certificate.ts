/** A self-signed certificate for a host, made anew for each test: Node signs, but writes no certificates (RFC 5280). */
import { generateKeyPairSync, sign } from "node:crypto";

export interface Certificate {
  /** The private key, as PEM. */
  readonly key: string;
  /** The certificate, as PEM. It is its own CA. */
  readonly cert: string;
}

/** DER: a tag, the length, the content. */
function der(tag: number, ...parts: (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const SEQUENCE = 0x30;
const SET = 0x31;
const OID = 0x06;
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OID, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));

/** A certificate that is valid from 2000 to 2049 for `localhost` and 127.0.0.1. */
export function selfSigned(host = "localhost"): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const commonName = der(SEQUENCE, der(OID, [0x55, 0x04, 0x03]), der(0x0c, Buffer.from(host)));
  const name = der(SEQUENCE, der(SET, commonName));
  const time = (text: string): Buffer => der(0x17, Buffer.from(text));
  const names = der(SEQUENCE, der(0x82, Buffer.from(host)), der(0x87, [127, 0, 0, 1]));
  const subjectAltName = der(SEQUENCE, der(OID, [0x55, 0x1d, 0x11]), der(0x04, names));
  const body = der(
    SEQUENCE,
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, time("000101000000Z"), time("491231235959Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(SEQUENCE, subjectAltName)),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(0x03, [0], signature));
  const base64 = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
