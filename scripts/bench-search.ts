import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { content } from '@/content/source';
import { findOrInstallBrowser } from './browser';
console.log(content);
